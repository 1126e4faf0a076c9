"""Telematics."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required, TypedDict, Unpack

from ...types import DateTime, Decimal, Id
from .._base import UNSET, Resource, ScopedOptions, Unset


class TelematicAverageLoadFactorLast24Input(TypedDict):
    """``AverageLoadFactorLast24`` in a request body."""

    Percent: Any
    datetime: Any


class TelematicCumulativeActiveRegenerationHourInput(TypedDict):
    """``CumulativeActiveRegenerationHours`` in a request body."""

    Hour: Any
    datetime: Any


class TelematicCumulativeIdleHourInput(TypedDict):
    """``CumulativeIdleHours`` in a request body."""

    Hour: Any
    datetime: Any


class TelematicCumulativeIdleNonOperatingHourInput(TypedDict):
    """``CumulativeIdleNonOperatingHours`` in a request body."""

    Hour: Any
    datetime: Any


class TelematicCumulativeLoadCountInput(TypedDict):
    """``CumulativeLoadCount`` in a request body."""

    Count: Any
    datetime: Any


class TelematicCumulativeOperatingHourInput(TypedDict):
    """``CumulativeOperatingHours`` in a request body."""

    Hour: Any
    datetime: Any


class TelematicCumulativePayloadTotalInput(TypedDict):
    """``CumulativePayloadTotals`` in a request body."""

    PayloadUnits: Any
    Payload: Any
    datetime: Any


class TelematicCumulativePowerTakeOffHourInput(TypedDict):
    """``CumulativePowerTakeOffHours`` in a request body."""

    Hour: Any
    datetime: Any


class TelematicDefRemainingInput(TypedDict, total=False):
    """``DEFRemaining`` in a request body."""

    Percent: Required[Any]
    DEFTankCapacityUnits: Any
    DEFTankCapacity: Any
    datetime: Required[Any]


class TelematicDiagnosticInput(TypedDict, total=False):
    """``diagnostics`` in a request body."""

    key: str | None
    name: str | None
    value: str | None
    unit: str | None
    datetime: DateTime | str | None
    properties: Sequence[Any] | None


class TelematicDistanceInput(TypedDict):
    """``Distance`` in a request body."""

    OdometerUnits: Any
    Odometer: Any
    datetime: Any


class TelematicEngineStatusInput(TypedDict):
    """``EngineStatus`` in a request body."""

    EngineNumber: Any
    Running: Any
    datetime: Any


class TelematicEquipmentHeaderInput(TypedDict):
    """``EquipmentHeader`` in a request body."""

    UnitInstallDateTime: Any
    OEMName: Any
    Model: Any
    EquipmentID: Any
    SerialNumber: Any
    PIN: Any


class TelematicEquipmentInput(TypedDict, total=False):
    """``Equipment`` in a request body."""

    EquipmentHeader: Required[TelematicEquipmentHeaderInput]
    AverageLoadFactorLast24: TelematicAverageLoadFactorLast24Input | None
    Location: TelematicLocationPartInput | None
    CumulativeActiveRegenerationHours: TelematicCumulativeActiveRegenerationHourInput | None
    CumulativeIdleHours: TelematicCumulativeIdleHourInput | None
    CumulativeIdleNonOperatingHours: TelematicCumulativeIdleNonOperatingHourInput | None
    CumulativeLoadCount: TelematicCumulativeLoadCountInput | None
    CumulativeOperatingHours: TelematicCumulativeOperatingHourInput | None
    CumulativePowerTakeOffHours: TelematicCumulativePowerTakeOffHourInput | None
    CumulativePayloadTotals: TelematicCumulativePayloadTotalInput | None
    DEFRemaining: TelematicDefRemainingInput | None
    Distance: TelematicDistanceInput | None
    EngineStatus: TelematicEngineStatusInput | None
    FuelUsed: TelematicFuelUsedInput | None
    FuelUsedLast24: TelematicFuelUsedLast24Input | None
    FuelRemaining: TelematicFuelRemainingInput | None
    MaximumSpeedLast24: TelematicMaximumSpeedLast24Input | None


class TelematicFuelRemainingInput(TypedDict, total=False):
    """``FuelRemaining`` in a request body."""

    Percent: Required[Any]
    FuelTankCapacityUnits: Any
    FuelTankCapacity: Any
    datetime: Required[Any]


class TelematicFuelUsedInput(TypedDict):
    """``FuelUsed`` in a request body."""

    FuelUnits: Any
    FuelConsumed: Any
    datetime: Any


class TelematicFuelUsedLast24Input(TypedDict):
    """``FuelUsedLast24`` in a request body."""

    FuelUnits: Any
    FuelConsumed: Any
    datetime: Any


class TelematicHeaderInput(TypedDict, total=False):
    """``header`` in a request body."""

    resource_id: Id | None
    resource_type: Literal["EQUIPMENT", "LABOUR", "MATERIAL"] | None
    oem_name: str | None
    oem_id: Id | None
    model: str | None
    pin: str | None


class TelematicLocationFields(TypedDict, total=False):
    """Fields of :class:`TelematicLocationInput` and :class:`TelematicLocationPartInput`."""

    latitude: Decimal | float | str | None
    longitude: Decimal | float | str | None
    altitude: Decimal | float | str | None
    altitude_unit: str | None
    properties: Sequence[TelematicPropertyInput] | None


class TelematicMaximumSpeedLast24Input(TypedDict):
    """``MaximumSpeedLast24`` in a request body."""

    SpeedUnits: Any
    Speed: Any
    datetime: Any


class TelematicPropertyInput(TypedDict, total=False):
    """``properties`` in a request body."""

    key: Any
    value: Any


class TelematicLocationInput(TelematicLocationFields, total=False):
    """``location`` in the body of ``create_stat``."""

    Latitude: Any
    Longitude: Any
    Altitude: Any
    AltitudeUnits: Any
    datetime: DateTime | str | None


class TelematicLocationPartInput(TelematicLocationFields):
    """``Location`` in a request body."""

    Latitude: Any
    Longitude: Any
    Altitude: Any
    AltitudeUnits: Any
    datetime: DateTime | str


class TelematicsResource(Resource):
    """Telematics.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

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
        https://developers.procore.com/reference/rest/telematics?version=2.1#save-aemp-2-0-telematics-data

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        header: TelematicHeaderInput | Unset | None = UNSET,
        location: TelematicLocationInput | Unset | None = UNSET,
        diagnostics: Sequence[TelematicDiagnosticInput] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Save telematics stats data.

        POST /rest/v2.0/companies/{company_id}/telematics/stats
        https://developers.procore.com/reference/rest/telematics?version=2.0#save-telematics-stats-data

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/telematics/stats",
            {"company_id": company_id},
            options,
            body={"header": header, "location": location, "diagnostics": diagnostics},
            times="location.datetime diagnostics.datetime",
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
        https://developers.procore.com/reference/rest/telematics?version=2.0#save-aemp-2-0-telematics-data

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/telematics/aemp",
            {"company_id": company_id},
            options,
            body={"snapshotTime": snapshotTime, "Equipment": Equipment},
        )
