"""Telematics."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...types import DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset

__all__ = [
    "TelematicEquipmentAverageLoadFactorLast24Input",
    "TelematicEquipmentCumulativeActiveRegenerationHourInput",
    "TelematicEquipmentCumulativeIdleHourInput",
    "TelematicEquipmentCumulativeIdleNonOperatingHourInput",
    "TelematicEquipmentCumulativeLoadCountInput",
    "TelematicEquipmentCumulativeOperatingHourInput",
    "TelematicEquipmentCumulativePayloadTotalInput",
    "TelematicEquipmentCumulativePowerTakeOffHourInput",
    "TelematicEquipmentDefRemainingInput",
    "TelematicEquipmentDistanceInput",
    "TelematicEquipmentEngineStatusInput",
    "TelematicEquipmentEquipmentHeaderInput",
    "TelematicEquipmentFuelRemainingInput",
    "TelematicEquipmentFuelUsedInput",
    "TelematicEquipmentFuelUsedLast24Input",
    "TelematicEquipmentInput",
    "TelematicEquipmentLocationInput",
    "TelematicEquipmentMaximumSpeedLast24Input",
    "TelematicStatDiagnosticInput",
    "TelematicStatHeaderInput",
    "TelematicStatLocationInput",
    "TelematicStatLocationPropertyInput",
    "TelematicsResource",
]


class TelematicEquipmentAverageLoadFactorLast24Input(TypedDict, total=False):
    Percent: Any
    datetime: Any


class TelematicEquipmentCumulativeActiveRegenerationHourInput(TypedDict, total=False):
    Hour: Any
    datetime: Any


class TelematicEquipmentCumulativeIdleHourInput(TypedDict, total=False):
    Hour: Any
    datetime: Any


class TelematicEquipmentCumulativeIdleNonOperatingHourInput(TypedDict, total=False):
    Hour: Any
    datetime: Any


class TelematicEquipmentCumulativeLoadCountInput(TypedDict, total=False):
    Count: Any
    datetime: Any


class TelematicEquipmentCumulativeOperatingHourInput(TypedDict, total=False):
    Hour: Any
    datetime: Any


class TelematicEquipmentCumulativePayloadTotalInput(TypedDict, total=False):
    PayloadUnits: Any
    Payload: Any
    datetime: Any


class TelematicEquipmentCumulativePowerTakeOffHourInput(TypedDict, total=False):
    Hour: Any
    datetime: Any


class TelematicEquipmentDefRemainingInput(TypedDict, total=False):
    Percent: Any
    DEFTankCapacityUnits: Any
    DEFTankCapacity: Any
    datetime: Any


class TelematicEquipmentDistanceInput(TypedDict, total=False):
    OdometerUnits: Any
    Odometer: Any
    datetime: Any


class TelematicEquipmentEngineStatusInput(TypedDict, total=False):
    EngineNumber: Any
    Running: Any
    datetime: Any


class TelematicEquipmentEquipmentHeaderInput(TypedDict, total=False):
    UnitInstallDateTime: Any
    OEMName: Any
    Model: Any
    EquipmentID: Any
    SerialNumber: Any
    PIN: Any


class TelematicEquipmentFuelRemainingInput(TypedDict, total=False):
    Percent: Any
    FuelTankCapacityUnits: Any
    FuelTankCapacity: Any
    datetime: Any


class TelematicEquipmentFuelUsedInput(TypedDict, total=False):
    FuelUnits: Any
    FuelConsumed: Any
    datetime: Any


class TelematicEquipmentFuelUsedLast24Input(TypedDict, total=False):
    FuelUnits: Any
    FuelConsumed: Any
    datetime: Any


class TelematicEquipmentInput(TypedDict, total=False):
    EquipmentHeader: TelematicEquipmentEquipmentHeaderInput | None
    AverageLoadFactorLast24: TelematicEquipmentAverageLoadFactorLast24Input | None
    Location: TelematicEquipmentLocationInput | None
    CumulativeActiveRegenerationHours: TelematicEquipmentCumulativeActiveRegenerationHourInput | None
    CumulativeIdleHours: TelematicEquipmentCumulativeIdleHourInput | None
    CumulativeIdleNonOperatingHours: TelematicEquipmentCumulativeIdleNonOperatingHourInput | None
    CumulativeLoadCount: TelematicEquipmentCumulativeLoadCountInput | None
    CumulativeOperatingHours: TelematicEquipmentCumulativeOperatingHourInput | None
    CumulativePowerTakeOffHours: TelematicEquipmentCumulativePowerTakeOffHourInput | None
    CumulativePayloadTotals: TelematicEquipmentCumulativePayloadTotalInput | None
    DEFRemaining: TelematicEquipmentDefRemainingInput | None
    Distance: TelematicEquipmentDistanceInput | None
    EngineStatus: TelematicEquipmentEngineStatusInput | None
    FuelUsed: TelematicEquipmentFuelUsedInput | None
    FuelUsedLast24: TelematicEquipmentFuelUsedLast24Input | None
    FuelRemaining: TelematicEquipmentFuelRemainingInput | None
    MaximumSpeedLast24: TelematicEquipmentMaximumSpeedLast24Input | None


class TelematicEquipmentLocationInput(TypedDict, total=False):
    Latitude: Any
    Longitude: Any
    Altitude: Any
    AltitudeUnits: Any
    datetime: Any


class TelematicEquipmentMaximumSpeedLast24Input(TypedDict, total=False):
    SpeedUnits: Any
    Speed: Any
    datetime: Any


class TelematicStatDiagnosticInput(TypedDict, total=False):
    key: str | None
    name: str | None
    value: str | None
    unit: str | None
    datetime: DateTime | str | None
    properties: Sequence[Any] | None


class TelematicStatHeaderInput(TypedDict, total=False):
    resource_id: Id | None
    resource_type: Literal["EQUIPMENT", "LABOUR", "MATERIAL"] | None
    oem_name: str | None
    oem_id: Id | None
    model: str | None
    pin: str | None


class TelematicStatLocationInput(TypedDict, total=False):
    latitude: float | None
    longitude: float | None
    altitude: float | None
    altitude_unit: str | None
    datetime: DateTime | str | None
    properties: Sequence[TelematicStatLocationPropertyInput] | None


class TelematicStatLocationPropertyInput(TypedDict, total=False):
    key: Any
    value: Any


class TelematicsResource(Resource):
    """Telematics."""

    __slots__ = ()

    async def create(
        self,
        *,
        snapshotTime: str,
        Equipment: Sequence[TelematicEquipmentInput],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Save AEMP 2.0 telematics data.

        POST /rest/v2.1/companies/{company_id}/telematics/aemp
        """
        return await self._any(
            "POST",
            "/rest/v2.1/companies/{company_id}/telematics/aemp",
            {"company_id": company_id},
            options,
            body={"snapshotTime": snapshotTime, "Equipment": Equipment},
        )

    async def create_stat(
        self,
        *,
        company_id: Id | Unset = UNSET,
        header: TelematicStatHeaderInput | Unset | None = UNSET,
        location: TelematicStatLocationInput | Unset | None = UNSET,
        diagnostics: Sequence[TelematicStatDiagnosticInput] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Save telematics stats data.

        POST /rest/v2.0/companies/{company_id}/telematics/stats
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/telematics/stats",
            {"company_id": company_id},
            options,
            body={"header": header, "location": location, "diagnostics": diagnostics},
        )

    async def create_v2_0(
        self,
        *,
        snapshotTime: str,
        Equipment: Sequence[TelematicEquipmentInput],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Save AEMP 2.0 telematics data.

        POST /rest/v2.0/companies/{company_id}/telematics/aemp
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/telematics/aemp",
            {"company_id": company_id},
            options,
            body={"snapshotTime": snapshotTime, "Equipment": Equipment},
        )
